import Driver
import Hms
import LarkService
import Trading

runStackc([hms, larkService] + trading)
