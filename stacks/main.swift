import Driver
import Hms
import Storefront
import Wemaster

runStackc([hms, wemaster] + storefront)
