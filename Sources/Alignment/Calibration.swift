/// What the evidence gives as a probability, made one that is right as often as it says.
package enum Calibration {
  /// The confidence from which on a match is sure enough to find fault with its members.
  package static let sure = confidence(of: 0.85)

  /// A probability from one that damped evidence gives.
  ///
  /// Evidence is damped (`Interpolation`), so that what it makes likely is nearly certain: of matches
  /// that it gives 0.5 to 0.85, 49 of 50 are right, and all 289 of those up to 0.95
  /// (`Tests/Accuracy/calibration.py`). Twice the log-odds is the most that claims no more, in any of
  /// these bins, than so many matches can show. One half stays one half: the same members match.
  package static func confidence(of probability: Double) -> Double {
    let odds = (pro: probability * probability, contra: (1 - probability) * (1 - probability))
    return odds.pro / (odds.pro + odds.contra)
  }
}
