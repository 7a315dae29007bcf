import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '../language/t.ts';
import { PageHeader } from '../ui/page-header.ts';

/** An address that leads nowhere, or nowhere this person may go. */
@Component({
  selector: 'tk-not-found',
  imports: [PageHeader, RouterLink, T],
  template: `
    <tk-page-header [heading]="'shell.state.not-found-title' | t" [lead]="'shell.state.not-found' | t" />
    <a class="button primary" routerLink="/">{{ 'shell.nav.home' | t }}</a>
  `,
})
export class NotFound {}
