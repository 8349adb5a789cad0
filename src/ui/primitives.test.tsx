// @vitest-environment jsdom
import { act as acting, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { present } from '../../tests/fixtures/dossiers/parsed.ts';
import { Badge, Button, Disclosure, LateDisclosure, Notice, Tick } from './index.ts';

describe('Badge', () => {
  it('says the same in every tone', () => {
    for (const tone of ['strong', 'plain', 'ours'] as const) {
      const { container, unmount } = render(<Badge tone={tone}>Our reading</Badge>);
      expect(container.textContent).toBe('Our reading');
      unmount();
    }
  });
});

describe('Button', () => {
  it('acts, and never sends a form', async () => {
    const act = vi.fn<() => void>();
    const send = vi.fn<() => void>();
    render(
      <form onSubmit={send}>
        <Button onClick={act}>Try again</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(act).toHaveBeenCalledOnce();
    expect(send).not.toHaveBeenCalled();
  });

  it('passes on what a button can have', () => {
    render(
      <Button look="quiet" disabled aria-describedby="why">
        Save
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Save' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(button.getAttribute('aria-describedby')).toBe('why');
  });
});

describe('Disclosure', () => {
  const part = (open?: boolean) => (
    <Disclosure summary="More" open={open}>
      <p>Within</p>
    </Disclosure>
  );
  const isOpen = () => screen.getByRole('group').hasAttribute('open');

  it('starts closed, or open when asked', () => {
    const { unmount } = render(part());
    expect(isOpen()).toBe(false);
    unmount();
    render(part(true));
    expect(isOpen()).toBe(true);
  });

  it('holds its content even while closed, for those without script', () => {
    render(part());
    expect(screen.getByText('Within')).toBeDefined();
  });

  it('opens when there is a reason to by now', () => {
    const { rerender } = render(part(false));
    rerender(part(true));
    expect(isOpen()).toBe(true);
  });

  it('does not close over what the reader is at when that reason goes', () => {
    const { rerender } = render(part(true));
    rerender(part(false));
    expect(isOpen()).toBe(true);
  });

  it('stays as the reader leaves it when the page is drawn again', () => {
    const { rerender } = render(part(true));
    screen.getByRole('group').removeAttribute('open');
    rerender(part(true));
    expect(isOpen()).toBe(false);
  });
});

describe('Notice', () => {
  it('interrupts as an alert and waits as a status', () => {
    render(<Notice urgency="alert">The network is away.</Notice>);
    expect(screen.getByRole('alert').textContent).toBe('The network is away.');
    render(<Notice urgency="status">It was mended.</Notice>);
    expect(screen.getByRole('status').textContent).toBe('It was mended.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be put away where there is somebody to put it away', async () => {
    const dismiss = vi.fn<() => void>();
    render(
      <Notice urgency="status" onDismiss={dismiss}>
        It was mended.
      </Notice>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismiss).toHaveBeenCalledOnce();
  });
});

describe('Tick', () => {
  const tick = (count: number, onChange = () => undefined, checked = false) => (
    <Tick
      id="filter-party-zenda"
      label="Zenda"
      count={count}
      counted={count === 1 ? 'claim' : 'claims'}
      checked={checked}
      onChange={onChange}
    />
  );

  it('is a checkbox named by its label and what it would show', () => {
    render(tick(4, undefined, true));
    const box = screen.getByRole('checkbox', { name: /^Zenda 4 ?claims$/ });
    expect(box).toHaveProperty('checked', true);
  });

  it('can be chosen by mouse and by key, even where it would show nothing', async () => {
    const change = vi.fn<() => undefined>();
    render(tick(0, change));
    await userEvent.click(screen.getByText('Zenda'));
    await userEvent.keyboard(' ');
    expect(change).toHaveBeenCalledTimes(2);
  });

  it('takes up what was ticked on the built page before it came alive', async () => {
    const change = vi.fn<() => undefined>();
    const container = document.createElement('div');
    container.innerHTML = renderToString(tick(4, change));
    const box = present(container.querySelector('input'));
    box.checked = true;
    render(tick(4, change), { container, hydrate: true });
    expect(change).toHaveBeenCalledOnce();
    expect(box.checked).toBe(true);
  });

  it('leaves alone a box that the built page has unticked and the address ticks', async () => {
    const change = vi.fn<() => undefined>();
    const container = document.createElement('div');
    container.innerHTML = renderToString(tick(4, change));
    render(tick(4, change, true), { container, hydrate: true });
    expect(change).not.toHaveBeenCalled();
  });
});

describe('together', () => {
  it('they have nothing axe objects to', async () => {
    const { container } = render(
      <>
        <Badge tone="ours">Our reading</Badge>
        <Button>Try again</Button>
        <Disclosure summary="More">Within</Disclosure>
        <Notice urgency="status" onDismiss={() => undefined}>
          It was mended.
        </Notice>
        <Tick id="one" label="Zenda" count={1} counted="claim" checked onChange={() => undefined} />
      </>,
    );
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('LateDisclosure', () => {
  const late = () => (
    <LateDisclosure summary="More">
      <p>Much</p>
    </LateDisclosure>
  );

  it('draws what is in it when it is first opened, and keeps it', async () => {
    render(late());
    expect(screen.queryByText('Much')).toBeNull();
    await userEvent.click(screen.getByText('More'));
    expect(screen.getByText('Much')).toBeDefined();
    await userEvent.click(screen.getByText('More'));
    expect(screen.getByText('Much')).toBeDefined();
  });

  it('draws it when it comes alive, where a reader had opened it before', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(late());
    expect(root.textContent).not.toContain('Much');
    root.querySelector('details')?.setAttribute('open', '');
    const alive = await acting(async () => hydrateRoot(root, late()));
    expect(root.textContent).toContain('Much');
    acting(() => alive.unmount());
    root.remove();
  });
});
