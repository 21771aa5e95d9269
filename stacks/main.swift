import Driver
import Hms
import LarkService
import Storefront
import Trading
import Wemaster

runStackc([hms, larkService] + trading + storefront + [wemaster])
