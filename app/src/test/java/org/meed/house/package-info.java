/** Do all modules keep the rules of the house, and does the launcher do what it says? */
@NullMarked
package org.meed.house;

import org.jspecify.annotations.NullMarked;
