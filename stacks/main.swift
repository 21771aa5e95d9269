import Driver
import Hms

runStackc([hms])
