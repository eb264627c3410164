// Control tokens, alerts and sessions of Schannel.

import type { Table } from '../schema.js';

export const schannelSessionTables: readonly Table[] = [
  {
    name: 'SCHANNEL_CONTROL',
    prefix: 'SCHANNEL_',
    kind: 'values',
    purpose: 'What a control token asks of Schannel: its first field, for ApplyControlToken.',
  },
  {
    name: 'TLS1_ALERT',
    kind: 'values',
    purpose: 'TLS alerts: dwAlertNumber of SCHANNEL_ALERT_TOKEN.',
  },
  {
    name: 'TLS1_ALERT_LEVEL',
    kind: 'values',
    purpose: 'Levels of TLS alerts: dwAlertType of SCHANNEL_ALERT_TOKEN.',
    names: ['TLS1_ALERT_WARNING', 'TLS1_ALERT_FATAL'],
  },
  {
    name: 'SESSION_TICKET_INFO',
    kind: 'values',
    purpose: 'How session tickets are protected: TicketInfoVersion of SecPkgCred_SessionTicketKey.',
  },
  {
    name: 'SSL_SESSION',
    kind: 'values',
    purpose: 'Whether a session may be resumed: dwFlags of SCHANNEL_SESSION_TOKEN.',
  },
  {
    name: 'SSL_SESSION_INFO',
    kind: 'flags',
    purpose: 'Whether a session was resumed: dwFlags of SecPkgContext_SessionInfo.',
    names: ['SSL_SESSION_RECONNECT'],
  },
];
