/// A straight line from where a share is to where it should be.
///
/// target(t) = base + (goal − base)·(t − start)/(end − start). Domain: start ≤ t ≤ end, start < end, all finite. Units:
/// those of base and goal; time in any one unit, such as years. Source: NHS England, "A Model Employer" (2019);
/// WRES domain notes 3.5.
package struct TargetTrajectory: Hashable, Sendable {
    /// The share at the start.
    package let base: Double
    /// The share at the end.
    package let goal: Double
    /// When the line begins.
    package let start: Double
    /// When the goal is to be met.
    package let end: Double

    /// Nil unless all are finite and `start` is before `end`.
    package init?(from base: Double, at start: Double, to goal: Double, at end: Double) {
        guard base.isFinite, goal.isFinite, start.isFinite, end.isFinite, start < end else { return nil }
        self.base = base
        self.goal = goal
        self.start = start
        self.end = end
    }

    /// The target at `time`. Fails with `.outsidePeriod` before the start and after the end.
    package func target(at time: Double) -> Result<Double, NotCalculable> {
        guard time >= start, time <= end else { return .failure(.outsidePeriod) }
        let done = (time - start) / (end - start)
        // Weighted so that both ends are met exactly.
        return .success(base * (1 - done) + goal * done)
    }
}
