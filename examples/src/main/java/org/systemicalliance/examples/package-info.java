/** The example stories of the guide, each a transaction that loads one invented family. */
package org.systemicalliance.examples;
