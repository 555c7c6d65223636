/// The fixed numbers of the XmR chart, with their reasons. They belong to the method, as π does, and are not settings.
enum XmRConstants {
    /// 2.66 = 3 / 1.128: three standard deviations, where 1.128 (d₂) is the mean range of two normal values in standard
    /// deviations.
    static let limit = 2.66

    /// 1.773 = two thirds of 2.66: two standard deviations. Taken from `limit`, so that it is exactly two thirds of the
    /// way.
    static let nearLimit = 2 * limit / 3

    /// 3.267 = 1 + 3 · 0.853 / 1.128 (D₄ of two values): the upper limit of a moving range in multiples of their mean.
    static let outlyingRange = 3.267

    /// Seven points in a run: by chance about once in 2⁶ for one side of the mean (Making Data Count).
    static let run = 7

    /// Below twelve points the limits still move with each new one (Making Data Count).
    static let trialBelow = 12
}
