package org.meed.engine.framework.plan;

import org.meed.engine.framework.Source;

/**
 * A payment that hangs on no result: so much of each contract, in equal instalments of its years
 * that add up to the penny.
 *
 * @param pays what of a contract is paid in a year
 * @param months how many months an instalment is for: 1 or 3
 */
public record ContractPayment(String name, ContractSum pays, int months, Source source) {}
