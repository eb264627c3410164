// What all of the headers give. Reading them takes seconds: all that is said of them shares one reading.

import './whole/assertions.js';
import './whole/committed.js';
import './whole/coverage.js';
import './whole/readme.js';
