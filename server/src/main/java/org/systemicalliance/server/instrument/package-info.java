/**
 * Instruments of others: registered as Questionnaires without text, their scores accepted from whoever attests to a
 * licence. Answers item by item are refused, unless the operator of the server says for which instruments they may come.
 */
package org.systemicalliance.server.instrument;
