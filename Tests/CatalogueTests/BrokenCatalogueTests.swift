import Foundation
import Testing

@testable import Catalogue

struct BrokenCatalogueTests {
    @Test(arguments: Fixture.all)
    func givenAFileWithAFaultWhenLoadedThenFileLineKeyAndWhatIsAllowedAreNamed(_ fixture: Fixture) throws {
        #expect(faults(of: .folder(fixture.folder)) == (try fixture.expected()))
    }

    @Test func givenTheFixturesThenTheyAreThere() {
        #expect(Fixture.all.count > 100)
    }

    @Test func givenNoFolderWhenLoadedThenThatIsSaid() {
        #expect(faults(of: .folder("/nowhere/catalogue")).contains("There is no folder of that name"))
    }

    @Test func givenAFolderForAFileWhenLoadedThenThatIsSaid() throws {
        let folder = try TemporaryFolder(["labels.yaml/inner.yaml": "source: A test"])
        #expect(faults(of: .folder(folder.path)).hasPrefix("labels.yaml/inner.yaml: The catalogue has no such file."))
    }

    @Test(arguments: [
        (String(repeating: "#", count: 1_048_577), "labels.yaml: The file is larger than 1 MB.\n"),
        ("a: " + String(repeating: "[", count: 1_000_000), "labels.yaml, line 1: This is not YAML: "),
        (String(repeating: "- ", count: 500_000), "labels.yaml, line 1: This is not YAML: "),
        (String(repeating: "? ", count: 500_000), "labels.yaml, line 1: This is not YAML: "),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "labels.yaml, line 1: Anchors and aliases"),
    ])
    func givenATextMadeToExhaustWhenLoadedThenItIsRefused(_ text: String, _ start: String) {
        #expect(faults(of: .builtIn(["labels.yaml": text])).contains(start))
    }

    @Test func givenBuiltInFilesThatLackOneWhenLoadedThenItIsNamed() {
        let said = faults(of: .builtIn([:]))
        #expect(said.contains("bands.yaml: The file is missing.\n"))
        #expect(said.contains("signals.yaml: The file is missing.\n"))
    }

    private enum Source {
        case folder(String)
        case builtIn([String: String])
    }

    /// All faults, one a line; empty where there are none.
    private func faults(of source: Source) -> String {
        do throws(CatalogueFaults) {
            switch source {
            case .folder(let folder): _ = try Catalogue.load(overrides: folder)
            case .builtIn(let files): _ = try Catalogue.load(builtIn: files, overrides: nil)
            }
            return ""
        } catch {
            return "\(error)\n"
        }
    }
}
