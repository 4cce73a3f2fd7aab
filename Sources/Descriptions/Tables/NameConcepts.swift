/// Ideas that names of errors and states stand for, and the words that texts have for them.
///
/// The standing vocabulary of such enums. A word of a text counts wherever it stands, also inside
/// another one.
package enum NameConcepts {
  /// An idea; forms are separated by commas.
  private struct Concept {
    /// Words of names, in lower case without separators.
    var names: String
    var chinese: String
    var english: String

    init(_ names: String, _ chinese: String, _ english: String) {
      self.names = names
      self.chinese = chinese
      self.english = english
    }
  }

  private static let concepts: [Concept] = [
    // An answer that did not come in time; a text may give the time instead.
    Concept(
      "timedout,timeout", "超时,时间内,秒内,限定时间,未响应,无响应,s内",
      "timeout,time out,timed out,time limit,within"),
    // A right that has ended.
    Concept("expiration,expire,expired", "过期,失效,到期,有效期", "expir"),
    // A right that is not there.
    Concept(
      "denied,forbidden,permission,privilege,unauthorized", "权限,授权,无权,禁止,封禁,不允许,拒绝",
      "permission,privilege,denied,authoriz,forbid,allow"),
    // Proof of who someone is.
    Concept(
      "auth,authenticate,authentication,authorization", "鉴权,认证,验证,校验,授权",
      "authent,authoriz,verif"),
    // A bound.
    Concept(
      "exceed,exceeded,exceeds,limit,overload,toomany",
      "满,上限,超过,超出,超限,限制,太多,过多,过大,过长,最大,不能多于,达到,频繁,过快",
      "limit,exceed,full,too many,too large,too long,too big,too fast,too freq,maximum,more than,"
        + "over"),
    // Something looked for that is not there.
    Concept(
      "exist,existed,exists,found,notfound", "存在,找不到,未找到,没有",
      "exist,found,no such,no ,already"),
    // The same again.
    Concept(
      "already,duplicate,duplicated,repeat,repeated", "重复,已,再次,相同,正在,多次",
      "duplicat,repeat,already,again,same"),
    // In use.
    Concept(
      "busy,inuse,occupied", "占用,使用中,正在,繁忙,忙,已被使用,已使用", "busy,in use,occup,used by"),
    Concept("cancel,canceled,cancelled", "取消,中断,终止", "cancel,abort"),  // given up
    Concept("memory", "内存", "memory"),  // a resource
    Concept("parse,parsing", "解析", "pars"),  // reading of data
    // Out of a code.
    Concept("decode,decoder,decoding,decrypt,decryption", "解码,解密", "decod,decrypt"),
    // Into a code.
    Concept("encode,encoder,encoding,encrypt,encryption", "编码,加密", "encod,encrypt"),
    Concept("download,downloading", "下载", "download"),  // direction
    Concept("upload,uploading", "上传", "upload"),  // direction
    Concept("logged,login,logout", "登录,登陆,登出", "login,log in,logged,logout,log out"),  // sessions
    Concept("network", "网络,断网,网,断开,连接,通道", "network,connect"),  // the line
    Concept(
      "connect,connected,connecting,connection,disconnect,disconnected,broken,lost",
      "连接,断开,建连,重连,断网,断连,连通,断线,连,中断", "connect"),  // state of the line, which breaks
    Concept("init,initialize,uninitialized", "初始", "init"),  // the first step
    Concept("retry", "重试", "retry,try again"),  // a second attempt
    Concept("kick,kicked", "踢,移出,顶", "kick,remov,forc"),  // made to leave
    Concept("mute,muted,unmute", "静音,禁言,禁止,闭麦", "mut,silen"),  // made silent
    Concept("password", "密码", "password"),  // a secret
    // Nothing is known.
    Concept(
      "unknown", "未知,无法识别,其他,不明,未定义,不清",
      "unknown,other,unspecified,undefined,not defined"),
    // Not offered.
    Concept(
      "notsupport,notsupported,unsupported", "不支持,不适用", "not support,unsupport,does not"),
    Concept("inactive", "未激活,不活跃,未启用,非活跃,停用", "inactive,not active,idle"),  // not in use
  ]

  /// How many ideas there are; each is a bit of a mask.
  package static var count: Int { concepts.count }

  /// By idea: its words in names.
  static let names: [[[UInt8]]] = concepts.map { concept in
    concept.names.split(separator: ",").map { Array($0.utf8) }
  }

  /// By first symbol: the words of texts with their ideas.
  static let forms: [Symbol: [(form: [Symbol], concept: Int)]] = {
    var forms: [Symbol: [(form: [Symbol], concept: Int)]] = [:]
    for (index, concept) in concepts.enumerated() {
      for form in (concept.chinese + "," + concept.english).split(separator: ",") {
        let symbols = Symbols.of(String(form))
        forms[symbols[0], default: []].append((symbols, index))
      }
    }
    return forms
  }()
}
