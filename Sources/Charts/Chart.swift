/// A picture of plain values that can be read without seeing it.
///
/// The SVG carries its colours and sizes as attributes, so it looks the same on a page, in a PDF and in a
/// document. The same values are given as a table, because a picture alone leaves some readers out.
package protocol Chart: Sendable {
    /// A name that is unique on the page; the ids inside the SVG are derived from it.
    var id: String { get }
    /// What is shown, in one line.
    var title: String { get }
    /// What a reader would see, in a sentence or two.
    var description: String { get }
    /// A complete `<svg>` element, well-formed as XML and usable inline in HTML.
    var svg: String { get }
    /// The same values as text.
    var table: ChartTable { get }
}
