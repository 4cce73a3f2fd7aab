import Settings
import Testing

struct CalendarDayTests {
  @Test(arguments: ["2027-06-30", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day is written as it is read`(_ text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "", "2027", "2027-6-30", "2027-06-31", "2027-02-29", "2100-02-29", "2027-13-01", "2027-00-10",
    "2027-01-00", "27-01-01", "2027-06-30T00:00", " 2027-06-30", "2027/06/30", "+027-06-30",
    "２０２７-06-30", "30-06-2027",
  ])
  func `what is no day is none`(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test func `days come one behind the other`() {
    let days = ["2026-12-31", "2027-01-01", "2027-01-02", "2027-02-01", "2028-01-01"]
    let read = days.compactMap { CalendarDay($0) }
    #expect(read.shuffled().sorted() == read)
  }
}
