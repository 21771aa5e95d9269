import Hms
import LarkService
import StackDSL
import Storefront
import Testing
import Trading
import Wemaster

/// Every stack of the repository, as `stacks/main.swift` has them.
let allStacks: [Stack] = [hms, larkService] + trading + storefront + [wemaster]

/// Their folders, which tests are told apart by.
let allPaths = allStacks.map(\.path)

func stack(at path: String) throws -> Stack { try #require(allStacks.first { $0.path == path }) }
