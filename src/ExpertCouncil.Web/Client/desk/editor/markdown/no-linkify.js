/** Stands in for the parser's finder of bare addresses, which a text of ours does not have. */
export class LinkifyIt {}
