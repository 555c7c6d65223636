import Papers
import Plans
import Testing

struct PlanHTMLTests {
    @Test("pages of a plan", arguments: [TableLayout.printed(.narrative), .printed(.matrix)])
    func golden(_ layout: TableLayout) throws {
        try Golden.expect(PlanHTML.page(try SamplePlan.table(layout)), matches: "\(layout.rawValue).html")
    }

    @Test(
        "every layout is one page with one title, named tables, and nothing that runs", arguments: TableLayout.allCases)
    func accessible(_ layout: TableLayout) throws {
        let page = PlanHTML.page(try SamplePlan.table(layout))
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en-GB\">"))
        #expect(page.ranges(of: "<h1>").count == 1)
        #expect(page.ranges(of: "<table>").count == page.ranges(of: "<caption").count)
        #expect(page.ranges(of: "<thead>").count == page.ranges(of: "<table>").count)
        #expect(!page.contains("<script") && !page.contains("http"))
        #expect(page.ranges(of: "A note on language").count == 1)
        #expect(!page.contains("<who>") && page.contains("&lt;who&gt;"))
    }

    @Test("a plan without actions says so")
    func empty() throws {
        let page = PlanHTML.page(try SamplePlan.table(.register, of: Plan(title: "Empty")))
        #expect(page.contains("There are no actions to show.") && !page.contains("<table>"))
    }
}
