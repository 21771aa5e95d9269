import StackDSL
import Testing

@testable import Driver

@Suite struct StackFoldersTests {
    @Test func aNameIsGivenOnce() {
        #expect(StackFolders.problem(in: [Stack("shop"), Stack("hms"), Stack("Shop")])?.message
            == "two stacks are called `Shop`")
        #expect(StackFolders.problem(in: [Stack("shop"), Stack("hms")]) == nil)
    }

    @Test func anEnvironmentTellsStacksOfOneNameApart() {
        #expect(StackFolders.problem(in: [Stack("shop", environment: "a"), Stack("shop", environment: "b")]) == nil)
        #expect(StackFolders.problem(in: [Stack("shop", environment: "a"), Stack("shop", environment: "a")])?.message
            == "two stacks are called `shop/a`")
    }

    @Test func noStackLiesInAnothersFolder() {
        #expect(StackFolders.problem(in: [Stack("shop", environment: "a"), Stack("shop")])?.message
            == "stack `shop/a` lies in the folder of a stack that is called `shop`")
    }
}
