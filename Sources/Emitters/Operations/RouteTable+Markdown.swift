package import Analysis

/// The table of ways as Markdown.
package func markdown(of table: RouteTable) -> String {
    var page = Markdown()
    page.addWays(of: table)
    return page.text
}

extension Markdown {
    /// Each alert with its receivers, and why they are told.
    mutating func addWays(of table: RouteTable) {
        self.table(RouteTable.columns, table.lines(of: table.rows))
    }
}
