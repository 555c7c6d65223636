import Intake
import Plans

/// Reads an action plan out of a document, whatever its layout. Nothing of it is lost: each line is in a field of the
/// plan or listed as unplaced, and what is doubtful is asked.
package struct PlanReader {
    private let vocabulary: PlanVocabulary

    private let headingWords: HeadingWords

    package init(vocabulary: PlanVocabulary) {
        (self.vocabulary, headingWords) = (vocabulary, HeadingWords(vocabulary))
    }

    /// - Parameter answers: chosen choice by the id of its question; with all of them nothing is asked again.
    package func read(_ document: SourceDocument, answers: [String: Int] = [:]) -> ReadPlan {
        let lines = document.lines.map(ReadLine.init).filter { !$0.text.isEmpty || $0.hasFill }
        let inquiry = Inquiry(answers: answers)
        let headings = Headings(vocabulary: vocabulary, words: headingWords)
        let front = FrontMatter(lines, vocabulary: vocabulary, headings: headings)
        var reader = OutlineReader(lines, vocabulary: vocabulary, inquiry: inquiry, headings: headings)
        let outline = reader.read(except: Set(front.placements.keys))
        let assembly = PlanAssembly(outline, front: front, lines: lines, vocabulary: vocabulary, inquiry: inquiry)
        return assembly.plan()
    }
}
