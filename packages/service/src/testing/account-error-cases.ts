import { type ChatCase, hundredAndOne } from './chat-case.ts'
import { pushlessApp } from './test-apps.ts'

/** What account_import refuses. */
export const accountImportCases: readonly ChatCase[] = [
  { code: 40005, request: { body: { UserID: 'new', Nick: 'BADWORD' } }, because: 'Nick is a content word' },
  // verifies: chat.account_import.length
  { code: 40601, request: { body: { UserID: 'new', Nick: 'é'.repeat(251) } }, because: 'Nick has 502 bytes' },
  { code: 40601, request: { body: { UserID: 'new', FaceUrl: 'a'.repeat(501) } }, because: 'FaceUrl has 501 bytes' },
  { code: 70402, request: { body: {} }, because: 'UserID is missing' },
  { code: 70402, request: { body: [] }, because: 'the body is an array' },
  { code: 70402, request: { body: { UserID: '' } }, because: 'UserID is empty' },
  // verifies: chat.account_import.user-id
  { code: 70402, request: { body: { UserID: 'a'.repeat(33) } }, because: 'UserID has 33 bytes' },
  // verifies: chat.account_import.user-id
  { code: 70402, request: { body: { UserID: 'é' } }, because: 'UserID is not ASCII' },
  { code: 70402, request: { body: { UserID: 'a\n' } }, because: 'UserID cannot be printed' },
  { code: 70402, request: { body: { UserID: 'new', Nick: 5 } }, because: 'Nick is a number' },
  { code: 70402, request: { body: { Identifier: '' } }, because: 'its alias is empty' },
  { code: 60015, request: { body: { UserID: 17 } }, because: 'UserID is a number' },
  { code: 60015, request: { body: { Identifier: 17 } }, because: 'its alias is a number' },
]

/** What account_check refuses. */
export const accountCheckCases: readonly ChatCase[] = [
  { code: 70402, request: { body: {} }, because: 'CheckItem is missing' },
  { code: 70402, request: { body: { CheckItem: [] } }, because: 'CheckItem is empty' },
  { code: 70402, request: { body: { CheckItem: [{}] } }, because: 'UserID is missing' },
  // verifies: chat.account_check.over-limit
  {
    code: 70402,
    request: { body: { CheckItem: hundredAndOne.map((UserID) => ({ UserID })) } },
    because: 'there are 101 accounts',
  },
  { code: 60015, request: { body: { CheckItem: [{ UserID: 17 }] } }, because: 'UserID is a number' },
]

/** What multiaccount_import refuses as a whole. */
export const multiAccountImportCases: readonly ChatCase[] = [
  { code: 60015, request: { body: { AccountList: [{ UserID: 17 }] } }, because: 'UserID is a number' },
  { code: 60015, request: { body: { Accounts: [17] } }, because: 'an account of the old form is a number' },
  { code: 70402, request: { body: {} }, because: 'AccountList is missing' },
  { code: 70402, request: { body: { AccountList: [] } }, because: 'AccountList is empty' },
  { code: 70402, request: { body: { Accounts: [] } }, because: 'Accounts is empty' },
  { code: 70402, request: { body: { AccountList: [{ UserID: 'new' }, {}] } }, because: 'a UserID is missing' },
  { code: 70402, request: { body: { AccountList: [{ UserID: '' }] } }, because: 'a UserID is empty' },
  { code: 70402, request: { body: { AccountList: [{ UserID: 'new', Nick: 5 }] } }, because: 'Nick is a number' },
  {
    code: 70402,
    request: { body: { AccountList: hundredAndOne.map((UserID) => ({ UserID })) } },
    because: 'there are 101 accounts',
  },
  { code: 70402, request: { body: { Accounts: hundredAndOne } }, because: 'there are 101 accounts of the old form' },
]

/** What account_delete refuses as a whole. */
export const accountDeleteCases: readonly ChatCase[] = [
  { code: 60015, request: { body: { DeleteItem: [{ UserID: 17 }] } }, because: 'UserID is a number' },
  { code: 70402, request: { body: {} }, because: 'DeleteItem is missing' },
  { code: 70402, request: { body: { DeleteItem: [] } }, because: 'DeleteItem is empty' },
  { code: 70402, request: { body: { DeleteItem: [{ UserID: 'rider_17' }, {}] } }, because: 'a UserID is missing' },
  {
    code: 70402,
    request: { body: { DeleteItem: hundredAndOne.map((UserID) => ({ UserID })) } },
    because: 'there are 101 accounts',
  },
  // verifies: chat.account_delete.disabled
  { code: 71000, request: { app: pushlessApp }, because: 'the app has not enabled deletion' },
]

/** What kick refuses. */
export const kickCases: readonly ChatCase[] = [
  { code: 60015, request: { body: { UserID: 17 } }, because: 'UserID is a number' },
  { code: 60015, request: { body: { Identifier: 17 } }, because: 'its alias is a number' },
  { code: 70107, request: { body: { UserID: 'ghost' } }, because: 'the account does not exist' },
  { code: 70107, request: { body: { UserID: '__proto__' } }, because: 'an account cannot be inherited' },
  { code: 70402, request: { body: {} }, because: 'UserID is missing' },
  { code: 70402, request: { body: { UserID: '' } }, because: 'UserID is empty' },
]

/** What query_online_status refuses as a whole. */
export const queryOnlineStatusCases: readonly ChatCase[] = [
  { code: 60015, request: { body: { To_Account: [17] } }, because: 'an account is a number' },
  // verifies: chat.query_online_status.all-unknown
  { code: 70107, request: { body: { To_Account: ['ghost', 'constructor'] } }, because: 'no account exists' },
  // verifies: chat.query_online_status.over-limit
  { code: 90001, request: { body: { To_Account: [] } }, because: 'To_Account is empty' },
  { code: 90001, request: { body: [] }, because: 'the body is an array' },
  { code: 90001, request: { body: { To_Account: ['rider_17'], IsNeedDetail: 2 } }, because: 'IsNeedDetail is 2' },
  { code: 90003, request: { body: {} }, because: 'To_Account is missing' },
  { code: 90003, request: { body: { To_Account: 'rider_17' } }, because: 'To_Account is no array' },
  // verifies: chat.query_online_status.over-limit
  {
    code: 90011,
    request: { body: { To_Account: Array.from({ length: 501 }, (_, index) => `user_${index}`) } },
    because: 'there are 501 accounts',
  },
]
