import Testing

@testable import Alignment

struct CalibrationTests {
  @Test func `what is as likely as not stays so, and what is certain too`() {
    for probability in [0, 0.5, 1] {
      #expect(Calibration.confidence(of: probability) == probability)
    }
  }

  @Test func `a confidence has twice the log-odds of the evidence`() {
    #expect(abs(Calibration.confidence(of: 0.75) - 0.9) < 1e-12)
    #expect(abs(Calibration.confidence(of: 0.25) - 0.1) < 1e-12)
  }
}
