import Driver
import Hms
import Wemaster

runStackc([hms, wemaster])
