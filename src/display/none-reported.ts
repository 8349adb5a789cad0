/** What is said where there is nothing to show, and that is a finding. */
export const noneReported = {
  eventsAgainst: 'The article reports no event against this claim.',
  counterClaims: 'The article reports no answer to this claim, and no position against it.',
  claimsTouched: 'Nothing in the article sets this event for or against a claim.',
  claimsJudged: 'It is tied to no claim.',
} as const;
