import Analysis
package import Checks
package import StackDSL

/// What a stack asks checks to stay silent about, whether or not it compiles.
package func allowances(of stack: Stack) -> [StatedAllowance] {
    statedAllowances(in: resolve(stack))
}
