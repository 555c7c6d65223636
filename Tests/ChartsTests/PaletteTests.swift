import Foundation
import Testing

@testable import Charts

@Suite struct PaletteTests {
    @Test(arguments: Palette.text, [Palette.paper, Palette.shade, Palette.pale])
    func givenAColourOfWordsWhenOnAGroundThenContrastIsAtLeastFourAndAHalf(colour: String, ground: String) throws {
        #expect(try Contrast.ratio(colour, ground) >= 4.5)
    }

    @Test(arguments: Palette.graphics)
    func givenAColourOfShapesWhenOnWhiteThenContrastIsAtLeastThree(colour: String) throws {
        #expect(try Contrast.ratio(colour, Palette.paper) >= 3)
    }

    @Test(arguments: MarkerShape.allCases)
    func givenAMarkerWhenOnTheBandThenContrastIsAtLeastThree(shape: MarkerShape) throws {
        #expect(try Contrast.ratio(shape.colour, Palette.shade) >= 3)
    }

    @Test(arguments: TimelineMark.allCases)
    func givenAMarkWhenOnWhiteThenTheContrastOfItsEdgeIsAtLeastThree(mark: TimelineMark) throws {
        #expect(try Contrast.ratio(mark.edge, Palette.paper) >= 3)
    }

    @Test func givenTheMainFillsWhenInGreyscaleThenTheyDifferByAtLeastThree() throws {
        #expect(try Contrast.ratio(ShareFill.striped.background, ShareFill.plain.background) >= 3)
    }

    @Test func givenBlackOnWhiteWhenMeasuredThenContrastIsTwentyOne() throws {
        #expect(abs(try Contrast.ratio("#000000", "#ffffff") - 21) < 1e-9)
    }
}

/// The contrast of two colours by the formula of WCAG 2.2 (relative luminance of sRGB).
private enum Contrast {
    static func ratio(_ first: String, _ second: String) throws -> Double {
        let luminances = try [luminance(first), luminance(second)].sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    private static func luminance(_ colour: String) throws -> Double {
        let value = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { linear(Double($0) / 255) }
        return zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func linear(_ channel: Double) -> Double {
        channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
}
