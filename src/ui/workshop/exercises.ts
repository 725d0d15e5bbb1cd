/** What a room does beside what is open. 'all': the wordings of all groups, rehearsed beside each other. */
export type Exercise = 'judge' | 'rehearse' | 'all' | 'groups' | 'pack';
