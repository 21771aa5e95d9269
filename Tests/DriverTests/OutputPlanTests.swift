import Testing

@testable import Driver

@Suite struct OutputPlanTests {
    func plan(
        of count: Int, added: [String] = [], changed: [String] = [], removed: [String] = []
    ) -> OutputPlan {
        let made = (added + changed) + (added.count + changed.count..<count).map { "same\($0).yml" }
        var plan = OutputPlan(
            stack: "hms", made: .init(uniqueKeysWithValues: made.map { ($0, []) }), listed: FileList(made))
        plan.added = added
        plan.changed = changed
        plan.removed = removed
        return plan
    }

    @Test func aBuildThatChangedNothingSaysSoInALine() {
        #expect(plan(of: 16).renderBuilt(in: "out") == "hms: 16 files unchanged\n")
    }

    @Test func aFirstBuildSaysSoInALine() {
        let plan = plan(of: 2, added: ["a.yml", "b.yml"])
        #expect(plan.renderBuilt(in: "out") == "hms: 2 files added in out/hms\n")
    }

    @Test func aBuildNamesWhatChanged() {
        let plan = plan(of: 16, added: ["b.yml"], changed: ["a.yml"], removed: ["c.yml"])
        #expect(
            plan.renderBuilt(in: "out") == """
                hms: 1 file changed, 1 added, 1 removed, 14 unchanged
                  changed  out/hms/a.yml
                  added    out/hms/b.yml
                  removed  out/hms/c.yml

                """)
    }

    @Test func driftIsNamedFileByFile() {
        let plan = plan(of: 16, added: ["b.yml"], changed: ["a.yml"], removed: ["c.yml"])
        #expect(
            plan.renderDrift(from: "out") == """
                hms: out/hms is not what the stack says: 3 files differ
                  differs  out/hms/a.yml
                  missing  out/hms/b.yml
                  extra    out/hms/c.yml

                """)
    }

    @Test func filesAsTheStackSaysAreALine() {
        #expect(plan(of: 1).renderDrift(from: "out") == "hms: 1 file as the stack says\n")
    }
}
