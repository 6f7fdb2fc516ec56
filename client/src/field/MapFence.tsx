import { Component, type ReactNode } from 'react';

/** A map that cannot be loaded or drawn must not take the page with it. */
export class MapFence extends Component<{ instead: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
