/// The colours of every chart, on white. Meaning is never carried by colour alone: shape, pattern, position and
/// words say the same, so a chart reads in greyscale and with any colour vision.
enum Palette {
    static let paper = "#ffffff"
    static let ink = "#212b32"
    static let quiet = "#4c6272"
    static let blue = "#005eb8"
    static let orange = "#b3540a"
    static let crimson = "#8a1538"
    static let violet = "#5b2d90"
    static let edge = "#768692"
    static let grid = "#d8dde0"
    static let shade = "#edf1f3"
    static let pale = "#c5dcf0"

    /// Colours that words are written in: at least 4.5 to 1 against white and against the shaded band.
    static let text = [ink, quiet]
    /// Colours that shapes and lines with a meaning are drawn in: at least 3 to 1 against white.
    static let graphics = [ink, quiet, blue, orange, crimson, violet, edge]
}
