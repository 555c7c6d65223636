import Catalogue
import Foundation
import Plans
import Testing

struct LintCatalogueTests {
    @Test func givenTheRulesThenEachHasACodeOfItsOwn() {
        let codes = LintCatalogue.rules.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { code in code.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } })
    }

    @Test(arguments: LintCatalogue.rules.map(\.code))
    func givenARuleThenItExplainsItselfInSentences(_ code: String) throws {
        let rule = try #require(LintCatalogue.rule(code))
        #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
        #expect(rule.explanation.hasSuffix(".") && rule.explanation.count > 40)
        #expect(rule.mend.hasSuffix(".") && rule.mend.count > 20)
    }

    @Test func givenTheFilesOfRulesThenEachIsListedAndHasATestOfItsName() throws {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/Plans/Lint/Rules").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
        let names = Set(files.map { String($0.dropLast(6)) })
        #expect(names == Set(LintCatalogue.rules.map { "\(type(of: $0))" }))
        let tests = Set(try FileManager.default.contentsOfDirectory(atPath: here.path))
        for name in names { #expect(tests.contains("\(name)Tests.swift")) }
    }

    @Test func givenTheDocumentationThenItHasEachRuleAsItIs() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("docs/plans.md"), encoding: .utf8)
        for rule in LintCatalogue.rules {
            #expect(
                text.contains("| `\(rule.code)` | \(rule.severity.rawValue) | \(rule.explanation) |"), "\(rule.code)")
        }
    }

    @Test func givenTheSettingsThenTopicsRelateToKnownTopics() throws {
        let settings = try Catalogue.load().planLint
        let ids = Set(settings.topics.map(\.id))
        for topic in settings.topics { #expect(topic.relatesTo.isSubset(of: ids), "\(topic.id)") }
        #expect(settings.indicators == (1...9).map(String.init))
        #expect(settings.directions["wres-3"] == LintDirection(better: .parity, parity: 1))
    }
}
