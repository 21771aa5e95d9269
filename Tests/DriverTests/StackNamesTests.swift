import StackDSL
import Testing

@testable import Driver

@Suite struct StackNamesTests {
    @Test(arguments: ["hms", "lark-service", "a", "v2.1", "Shop_1"])
    func aPlainNameIsAFolderName(name: String) {
        #expect(StackNames.isFolderName(name))
    }

    @Test(arguments: ["", ".", "..", "../x", "a/b", "/a", ".git", "-x", "a b", "a\nb", "\u{e9}", "a\u{0}"])
    func aNameThatIsNoFolderNameIsRefused(name: String) {
        #expect(!StackNames.isFolderName(name))
        let problem = StackNames.problem(in: [Stack(Name(verbatim: name))])
        #expect(problem?.message == "stack name `\(name)` cannot be a folder's name")
    }

    @Test func aNameIsGivenOnce() {
        #expect(StackNames.problem(in: [Stack("shop"), Stack("hms"), Stack("Shop")])?.message
            == "two stacks are called `Shop`")
        #expect(StackNames.problem(in: [Stack("shop"), Stack("hms")]) == nil)
    }
}
