import Testing

@testable import Catalogue

struct CatalogueTests {
    @Test func givenTheBuiltInFilesWhenLoadedThenNothingIsAtFault() {
        do throws(CatalogueFaults) {
            let catalogue = try Catalogue.load()
            #expect(!catalogue.indicators.isEmpty)
        } catch {
            Issue.record("\(error)")
        }
    }
}
