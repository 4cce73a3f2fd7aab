/// Abbreviations and terms that are usual in code and in no dictionary; a reason a line.
enum CodeWords {
  /// Lower case; each also in the plural.
  static let all = forms { _, _ in true }

  /// Those that are short for a longer word: `params` of parameter, and not `bitrate`.
  static let abbreviations = forms { word, reason in
    reason.contains { meaning in
      meaning.first == word.first && meaning.count > word.count
        && word.isSubsequence(of: meaning)
    }
  }

  /// The words, each also in the plural, that go with the words of their reason.
  private static func forms(where holds: (String, [String]) -> Bool) -> Set<String> {
    let words = table.split(separator: "\n").flatMap { line in
      let halves = line.split(separator: ":").map { $0.split { !$0.isLetter && !$0.isNumber } }
      let reason = halves.dropFirst().joined().map(String.init)
      return halves.prefix(1).joined().map(String.init).filter { holds($0, reason) }
    }
    return Set(words + words.map { $0 + "s" })
  }

  private static let byFrame = Dictionary(grouping: all) { Frame($0) }

  /// The first and the last letter of a word.
  private struct Frame: Hashable {
    var first: UInt8?
    var last: UInt8?

    init(_ word: String) {
      first = word.utf8.first
      last = word.utf8.last
    }
  }

  /// Those with the first and the last letter of a word.
  static func all(framedAs word: String) -> [String] { byFrame[Frame(word)] ?? [] }

  private static let table = """
    addr addrs: address
    alloc dealloc realloc malloc calloc: allocation
    arg args argc argv vararg varargs: arguments
    async sync resync unsync asynch synch: asynchronous, synchronous
    attr attrs: attributes
    auth authn authz oauth unauth preauth: authentication, authorization
    avg: average
    backend frontend middleware runtime uptime downtime: parts and times of a system
    bool boolean int uint float char ptr: types
    btn chk lbl img: parts of a form
    buf buff bufs: buffer
    calc recalc: calculate
    calib recalib: calibration
    cert certs: certificate
    cfg conf config configs reconfig: configuration
    cgroup chroot inode fd pid ppid tid: words of operating systems
    cmd cmds: command
    codec codecs acodec vcodec transcode transcoder transcoding demux demuxer mux muxer remux: media
    concat: concatenate
    cond: condition
    conn conns reconn: connection
    coord coords: coordinates
    cpu gpu npu fpga: processors
    ctor dtor: constructor, destructor
    ctrl ctl: control
    ctx ctxs: context
    curr prev: current, previous
    daemon datagram: words of networking
    db dbs: database
    dec decl decls: declaration
    decrypt decrypts decryptor encryptor: cryptography
    def defs undef undefs ifdef: definition
    del rm: delete
    denoise denoiser deinterlace dereverb: audio and video processing
    desc descr: description
    dest dst src: destination, source
    dev devs: device, developer
    diff diffs: difference
    dim dims: dimension
    dir dirs subdir mkdir rmdir: directory
    disp: display
    dns dhcp tcp udp tls dtls ssl http https rtmp rtsp rtp rtcp srtp srt quic nat stun: protocols
    doc docs: document
    elem elems: element
    enum enums: enumeration
    env envs: environment
    eof eol: end of file, of line
    equ eq neq geq leq: comparison
    err errs errno: error
    exec execs: execute
    expr exprs regex regexp: expression
    ext exts: extension
    fallback callback callbacks callee: flow of control
    firmware bootloader: device software
    fmt: format
    fn func funcs: function
    fps bps kbps mbps qps: rates
    freq freqs: frequency
    fullscreen screenshot thumbnail watermark: pictures
    geofence geotag waypoint waypoints: navigation
    hdr ldr: headers, dynamic range
    hostname username nickname filename filepath dirname basename pathname namespace: names
    ident idents: identifier
    idx idxs: index
    img imgs: image
    impl impls: implementation
    inc incr decr: increment, decrement
    info infos: information
    init inits uninit deinit reinit inited uninited: initialization
    iter iters: iteration
    json yaml toml xml html csv wasm: formats
    keyframe iframe subframe bitrate bitrates framerate timestamp timestamps timecode: media
    lang langs: language
    len strlen: length
    lib libs: library
    livestream livestreams simulcast webcam webcams loopback soundcard: media
    loc locs: location
    lookup autocomplete typeahead: search
    max min minmax: bounds
    mem: memory
    metadata multicast unicast anycast: words of networking
    mgr mgrs: manager
    mic mics aec agc ans vad: microphone and what is done to its signal
    misc: miscellaneous
    mod mods: module, modification
    msg msgs: message
    mutex mutexes semaphore futex deadlock spinlock: threads
    nav: navigation
    crypto nonce hmac cipher ciphertext plaintext: cryptography
    num nums: number
    obj objs: object
    offscreen onscreen: graphics
    opt opts: option
    opus aac mp3 pcm wav vp8 vp9 av1 hevc avc: codecs
    org orgs: organization
    param params parameterize: parameter
    paren parens: parenthesis
    pkg pkgs: package
    png jpeg jpg gif webp svg bmp heif: picture formats
    pos: position
    postprocess preprocess preprocessor: processing
    prefetch preload preloads prefab precheck: done before
    proc procs: process
    prop props: property
    pts dts sdp ice sei: media transport
    pubsub rpc: messaging
    pwd passwd passphrase: password
    qos mtu rtt: networks
    readonly writeonly: access
    recv recvs rx tx xfer: receive, transmit
    ref refs unref deref: reference
    rel: relative
    repo repos: repository
    req reqs resp resps: request, response
    reg regs unreg: register
    res: resource, result
    ret retval: return value
    rgb rgba yuv nv12 argb bgra: pixel formats
    sdk api apis url urls uri uris uuid uid guid udid: identifiers and interfaces
    seq seqs: sequence
    setpoint setpoints gimbal lidar rangefinder magnetometer gyro gyros accel: vehicles
    simul: simultaneous
    smtp imap ldap ftp sftp ssh: protocols
    spec specs: specification
    sql: databases
    stat stats: statistics, status
    std stdin stdout stderr: standard
    str strs substr: string
    struct structs: structure
    sub subs unsub: subscribe, subscription
    subtype subtypes subset subsets supertype: kinds
    svc svcs: service
    telemetry telecommand: vehicles
    temp tmp: temporary, temperature
    tls: protocol
    todo fixme: marks in code
    toggle untoggle mute unmute unmuted unmutes unpublish unpublished unsubscribe unsubscribed: switches
    token tokens tokenizer: words of access and of compilers
    txt: text
    typedef typedefs typeof sizeof: keywords of C
    unmount remount: volumes
    usr: user
    util utils: utility
    val vals: value
    var vars: variable
    vec vecs quat: vector, quaternion
    ver vers: version
    vid vids: video
    viewport viewports: graphics
    whitelist blacklist allowlist denylist blocklist: permission
    wifi bluetooth ethernet: networks
    """
}

extension String {
  /// Whether another string has these characters in this order.
  fileprivate func isSubsequence(of other: String) -> Bool {
    var rest = self[...]
    for character in other where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
