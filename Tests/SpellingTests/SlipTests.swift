import Testing

@testable import Spelling

struct SlipTests {
  @Test(arguments: ["praticle", "partcile", "particel"])
  func `two neighbours may be swapped`(_ word: String) {
    #expect(Slip(in: word, for: "particle") == .swapped)
  }

  @Test(arguments: ["paricle", "parrticle", "particke", "perticle"])
  func `a letter inside may be left out, put in or replaced`(_ word: String) {
    #expect(Slip(in: word, for: "particle") == .inside)
  }

  @Test(arguments: ["particl", "particles", "particly"])
  func `a slip at the end may be an ending`(_ word: String) {
    #expect(Slip(in: word, for: "particle") == .atEnd)
  }

  @Test(arguments: ["article", "xparticle", "barticle", "aprticle"])
  func `a slip at the start may be another word`(_ word: String) {
    #expect(Slip(in: word, for: "particle") == .atStart)
  }

  @Test(arguments: ["particle", "prtcle", "wagon"])
  func `no slip and two slips are none`(_ word: String) {
    #expect(Slip(in: word, for: "particle") == nil)
  }
}
