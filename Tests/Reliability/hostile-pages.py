#!/usr/bin/env python3
"""Writes hostile pages of some hundred kinds, runs driftmark on each, and prints which take too long.

    python3 Tests/Reliability/hostile-pages.py .build/release/driftmark [KIND...]

Each kind is a page of 100 kB and one of 950 kB: some text over and over between a heading and a small table.
Seconds are those of the processor in `facts` and `check`; megabytes are the largest resident size. Ends with
status 1 where a page takes more than --seconds or --megabytes, or a run ends in any way but 0, 1 or 2.
"""
import argparse, os, random, resource, sys, tempfile


def fill(unit, size):
    """A text, or what a function makes of 0, 1, 2 and so on, until there are so many bytes."""
    if isinstance(unit, str):
        return unit * (size // len(unit.encode()))
    parts, count, index = [], 0, 0
    while count < size:
        part = unit(index)
        parts.append(part)
        count += len(part.encode())
        index += 1
    return "".join(parts)


HEAD="# Bells\n\n"
TAIL="\n\n## BellState\n\n| Name | Value | Description |\n| --- | --- | --- |\n| BELL_RINGING | 0 | The bell rings. |\n| BELL_SILENT | 1 | The bell is silent. |\n"
def nest(o,c,size,mid=''):
    n=size//(len(o)+len(c)); return o*n+mid+c*n
G={}
def g(f): G[f.__name__]=f; return f
def simple(name,unit): G[name]=lambda s:fill(unit,s)
@g
def wide_table(s):
    cols=1000 if s<3e5 else 3000
    return '|'.join(['a']*cols)+'\n'+'|'.join(['-']*cols)+'\n'+fill('a\n',s-4*cols)
@g
def table64(s): return '|'.join(['a']*64)+'\n'+'|'.join(['-']*64)+'\n'+fill('a\n',s-256)
@g
def table64many(s):
    h='|'.join(['a']*60)+'\n'+'|'.join(['-']*60)+'\n'
    return fill(h+'a\n'*60+'\n',s)
@g
def table_members(s): return '| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:f'| BELL_N{i} | {i} | d |\n',s)
@g
def table_same(s): return '| Name | Value | Description |\n|---|---|---|\n'+fill('| BELL_RING | 1 | The bell rings. |\n',s)
@g
def table_samevalue(s): return '| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:f'| BELL_N{i} | 7 | The bell rings. |\n',s)
@g
def table_samename(s): return '| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:f'| BELL | {i} | The bell rings. |\n',s)
@g
def table_strings(s): return '| Name | Value |\n|---|---|\n'+fill(lambda i:f'| BELL_N{i} | "BELL_N{i+1}" |\n',s)
@g
def table_samedesc(s): return '| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:f'| BELL_{i%97}_X{i} | {i} | The bell of the tower rings loudly now. |\n',s)
@g
def table_names2(s): return '| Name | Description |\n|---|---|\n'+fill(lambda i:f'| BELL_N{i} | x |\n',s)
def div(n): G['nest_'+n]=lambda s:nest(f'<{n}>',f'</{n}>',s)
for n in ['div','dl','table','b','ul','span','details','p','a','blockquote']: div(n)
for n in ['div','dl','table','span']:
    G['nestnl_'+n]=(lambda n:lambda s:nest(f'<{n}>\n',f'</{n}>\n',s))(n)
    G['open_'+n]=(lambda n:lambda s:fill(f'<{n}>',s))(n)
    G['opennl_'+n]=(lambda n:lambda s:fill(f'<{n}>\n',s))(n)
    G['close_'+n]=(lambda n:lambda s:fill(f'</{n}>\n',s))(n)
G['nest_tabletd']=lambda s:nest('<table><tr><td>','</td></tr></table>',s)
G['nest_dldd']=lambda s:nest('<dl><dt>A</dt><dd>','</dd></dl>',s)
G['nest_tabletd30']=lambda s:fill(nest('<table><tr><td>','</td></tr></table>',32*30)+'\n',s)
G['nest_dldd30']=lambda s:fill(nest('<dl><dt>A</dt><dd>','</dd></dl>',28*30)+'\n',s)
simple('dl_empty','<dl></dl>\n')
simple('dl_small','<dl><dt>A</dt><dd>1</dd></dl>\n')
simple('dl_small_blank','<dl><dt>A</dt><dd>1</dd></dl>\n\n')
simple('dl_oneline','<dl><dt>A</dt><dd>1</dd></dl>')
simple('tbl_small','<table><tr><td>a</td></tr></table>\n')
simple('tbl_small_blank','<table><tr><td>a</td></tr></table>\n\n')
simple('tbl_oneline','<table><tr><td>a</td></tr></table>')
simple('tbl_headings','<table><tr><td>a</td></tr></table>\n\n# A\n\n')
simple('tbl_empty','<table></table>\n')
G['tbl_wide_html']=lambda s:'<table><tr>'+fill('<td>a</td>',s)+'</tr></table>'
G['tbl_long_html']=lambda s:'<table>'+fill('<tr><td>A_B</td><td>1</td></tr>\n',s)+'</table>'
G['tbl_long_html_unclosed']=lambda s:'<table>'+fill('<tr><td>A_B<td>1\n',s)+'</table>'
G['tbl_rowspan']=lambda s:'<table>'+fill('<tr><td rowspan=9999>A_B</td><td>1</td></tr>\n',s)+'</table>'
G['tbl_rowspan0']=lambda s:'<table>'+fill('<tr><td rowspan=0>A</td>\n',s)+'</table>'
G['tbl_rowspans_wide']=lambda s:'<table><tr>'+'<td rowspan=0>A</td>'*60+fill('<tr><td>A</td></tr>\n',s)+'</table>'
G['tbl_colspan']=lambda s:'<table>'+fill('<tr><td colspan=60>A</td></tr>\n',s)+'</table>'
G['dl_many_dt']=lambda s:'<dl>'+fill('<dt>A_B</dt><dd>1</dd>\n',s)+'</dl>'
G['dl_dt_only']=lambda s:'<dl>'+fill('<dt>\n',s)+'</dl>'
G['td_attrs']=lambda s:'<table><tr><td '+fill(lambda i:f'a{i}=1 ',s)+'>x</td></tr></table>'
G['dt_attrs_many']=lambda s:'<table>'+fill('<tr><td '+''.join(f'a{i}=1 ' for i in range(300))+'>x</td>',s)+'</table>'
simple('quote','>'); simple('quote_sp','> ')
G['quote_deep_lines']=lambda s:fill('>'*200+' a\n',s)
G['quote_deep_lines2']=lambda s:fill('>'*2000+' a\n',s)
G['quote_deep_text']=lambda s:'>'*(s//2)+' a\n'+fill('a\n',s//2)
G['quote_deep_blank']=lambda s:'>'*(s//2)+' a\n'+fill('\n',s//2)
G['quote_deep_lines_then']=lambda s:'>'*1000+' a\n'+fill('> b\n',s)
simple('list_oneline','- '); simple('list_star','* '); simple('list_num','1. ')
def liststairs(s):
    out=[];n=0;i=0
    while n<s: l='  '*i+'- a\n';out.append(l);n+=len(l);i+=1
    return ''.join(out)
G['list_stairs']=liststairs
def liststairs2(s):
    import math
    d=int((s//2)**0.5/1.4)
    up=[' '*2*i+'- a\n' for i in range(d)]
    return ''.join(up)+fill('a\n',s//4)
G['list_stairs_then']=liststairs2
def liststairs3(s):
    d=int((s//2)**0.5/1.4)
    up=[' '*2*i+'- a\n' for i in range(d)]
    return ''.join(up)+fill('\n',s//2)
G['list_stairs_blank']=liststairs3
G['list_blank']=lambda s:'- a\n'+fill('\n',s)+'  b\n'
simple('list_flat','- a\n'); simple('list_flat_blank','- a\n\n'); simple('list_code','- `A_B`: 1\n')
simple('list_alt','- a\n* b\n'); simple('list_num_inc','1. a\n')
simple('list_bq','- > a\n'); G['quote_list']=lambda s:fill('> - ',s)
simple('ticks_one','`'); simple('ticks_lines','`\n'); 
G['ticks_runs']=lambda s:fill(lambda i:'`'*(i%2000+1)+' ',s)
G['ticks_runs2']=lambda s:fill(lambda i:'a'+'`'*(i+1),s)
G['ticks_tblcell']=lambda s:'| Name | Value |\n|--|--|\n| A_B '+fill(lambda i:'a'+'`'*(i+1),s)+' | 1 |\n'
G['ticks_heading']=lambda s:'# '+fill(lambda i:'a'+'`'*(i+1),s)+'\n'
G['ticks_cellone']=lambda s:'| Name | Value |\n|--|--|\n| A_B | 1 '+fill('` ',s)+' |\n'
simple('tilde','~'); simple('fences','```\n'); simple('fences2','```\na\n```\n'); simple('fence_unclosed_in_list','- ```\n')
G['fence_enum_c']=lambda s:fill('```c\nenum A { B = 1, C };\n```\n',s)
G['fence_enum_big']=lambda s:'```c\nenum A {\n'+fill(lambda i:f'  BELL_N{i} = {i},\n',s)+'};\n```\n'
G['fence_enum_unclosed']=lambda s:'```c\n'+fill('enum A {\n',s)+'```\n'
G['fence_enum_many']=lambda s:'```c\n'+fill(lambda i:f'enum A{i} {{ B, C }};\n',s)+'```\n'
G['fence_braces']=lambda s:'```c\n'+fill('{',s)+'\n```\n'
G['fence_parens']=lambda s:'```c\nenum A { B = '+fill('(',s)+'\n```\n'
G['fence_parens2']=lambda s:'```c\nenum A { B = '+nest('(',')',s,'1')+' };\n```\n'
G['fence_comment_open']=lambda s:'```c\n'+fill('/* ',s)+'\n```\n'
G['fence_comments']=lambda s:'```c\nenum A {\n'+fill('/* a */\n',s)+'B };\n```\n'
G['fence_slashes']=lambda s:'```c\nenum A {\n'+fill('// a\n',s)+'B };\n```\n'
G['fence_quotes']=lambda s:'```c\n'+fill('"',s)+'\n```\n'
G['fence_quotes2']=lambda s:'```js\n'+fill("'a\n",s)+'\n```\n'
G['fence_ticksjs']=lambda s:'```js\n'+fill("`${",s)+'\n```\n'
G['fence_enumword']=lambda s:'```c\n'+fill('enum ',s)+'\n```\n'
G['fence_typedef']=lambda s:'```c\n'+fill('typedef enum ',s)+'\n```\n'
G['fence_define']=lambda s:'```c\n'+fill(lambda i:f'#define BELL_N{i} {i}\n',s)+'```\n'
G['fence_define_chain']=lambda s:'```c\n'+fill(lambda i:f'#define BELL_N{i+1} (BELL_N{i} + 1)\n',s)+'```\n'
G['fence_shift_chain']=lambda s:'```c\nenum A {\n'+fill(lambda i:f'BELL_N{i+1} = BELL_N{i} | 1,\n',s)+'};\n```\n'
G['fence_const']=lambda s:'```ts\n'+fill(lambda i:f'const BELL_N{i} = {i};\n',s)+'```\n'
G['fence_case']=lambda s:'```swift\nenum A: Int {\n'+fill(lambda i:f'case bell{i} = {i}\n',s)+'}\n```\n'
G['fence_attr']=lambda s:'```java\n'+fill('@A(',s)+'\n```\n'
G['fence_attr2']=lambda s:'```cs\n'+fill('[',s)+'\n```\n'
G['fence_angle']=lambda s:'```ts\n'+fill('<',s)+'\n```\n'
G['fence_constdecl']=lambda s:'```go\nconst (\n'+fill(lambda i:f'Bell{i}\n',s)+')\n```\n'
G['fence_json']=lambda s:'```json\n'+nest('{"a":','}',s,'1')+'\n```\n'
G['fence_union']=lambda s:'```ts\ntype A = '+fill(lambda i:f'"bell{i}" | ',s)+'"x";\n```\n'
G['fence_macro']=lambda s:'```objc\n'+fill('NS_ENUM(',s)+'\n```\n'
G['fence_hash']=lambda s:'```c\n'+fill('#if A\n',s)+'\n```\n'
G['indented_code']=lambda s:fill('    a\n',s)
G['indented_code_alt']=lambda s:fill('    a\n\nb\n\n',s)
G['refs_def']=lambda s:fill(lambda i:f'[a{i}]: /u\n',s)
G['refs_use']=lambda s:'[a]: /'+'x'*1000+'\n\n'+fill('[a] ',s)
G['refs_bomb']=lambda s:fill(lambda i:f'[a{i}]: /u "'+'t'*50+'"\n',s//2)+'\n'+fill(lambda i:f'[a{i}]',s//2)
G['refs_open']=lambda s:fill('[a\n',s)
G['refs_same']=lambda s:fill('[a]: /u\n',s)
G['refs_bad']=lambda s:fill('[a]: u "\n',s)
G['refs_title_open']=lambda s:fill('[a]: /u (\n',s)
G['foot']=lambda s:fill(lambda i:f'[^{i}]: a\n',s)
for n,c in dict(brackets='[',brackets2='![',brackets3='[](',brackets4='[a](<',parens='(',angles='<',angles2='<a ',stars='*a ',stars2='**',under='_a',amp='&',amp2='&#',bang='!',pipe='|',pipenl='|\n',dash='-',dashnl='- - -\n',equal='=',equalnl='a\n=\n',colon=':',hash_='#',hashnl='#\n',backslash='\\',backslashnl='\\\n',brace='{',bracenl='{\n',braceclose='}',jsx_open='<A>',jsx_opennl='<A>\n',jsx_open_in='<A\n',jsx_attr='<A b={',jsx_attrs='<A b="',jsx_close='</A>\n',jsx_comment='{/* ',jsx_commentnl='{/* a */}\n',comment_open='<!--',comment_opennl='<!-- \n',comment='<!-- a -->\n',comment_in='a <!-- a -->',cdata='<![CDATA[',pi='<?',decl='<!A',space=' ',tab='\t',nl='\n',cr='\r',crlf='\r\n',formfeed='\f',nbsp='\u00a0',bidi='\u202e',cjk='铃',cjkbr='铃<br>',letters='a',digits='1',words='bell ',wordsnl='bell\n',dots='.',commas=',',semis=';',dollar='$',at='@',plus='+',slash='/',url='http://a/',email='a@b.c ',ent='&amp;',esc='\\|',br='<br>',brnl='a<br/>\n',setext='a\n---\n',heads='# A\n',heads6='###### A\n',heads_blank='## A\n\n',import_='import A from "b"\n',export_='export const a = {\n',front='---\n',admon=':::note\n',admon_ends=':::\n',tabs='<Tabs><TabItem value="a">\n').items(): simple('rep_'+n,c)
@g
def heads_climb(s): return fill(lambda i:'#'*(i%6+1)+f' H{i}\n\ntext\n\n',s)
@g
def heads_members(s): return fill(lambda i:f'### BELL_N{i}\n\nValue: {i}\n\n',s)
@g
def heads_members2(s): return fill(lambda i:f'#### `BELL_N{i}` = {i}\n\ntext\n\n',s)
@g
def heads_enums(s): return fill(lambda i:f'## BellState{i}\n\n| Name | Value |\n|---|---|\n| A_B | 0 |\n| A_C | 1 |\n\n',s)
@g
def heads_enums_same(s): return fill('## BellState\n\n| Name | Value |\n|---|---|\n| A_B | 0 |\n| A_C | 1 |\n\n',s)
@g
def enums_noheads(s): return fill('| Name | Value |\n|---|---|\n| A_B | 0 |\n| A_C | 1 |\n\n',s)
@g
def list_members(s): return fill(lambda i:f'- `BELL_N{i}`: {i} rings\n',s)
@g
def list_members2(s): return fill(lambda i:f'- BELL_N{i} = {i}\n',s)
@g
def list_members3(s): return fill(lambda i:f'- **BELL_N{i}** ({i}): rings\n',s)
@g
def list_sub(s): return fill(lambda i:f'- BELL_N{i}\n  - Value: {i}\n',s)
@g
def para_members(s): return fill(lambda i:f'BELL_N{i} = {i}: rings\n\n',s)
@g
def para_members_lines(s): return fill(lambda i:f'BELL_N{i} = {i}\n',s)
@g
def para_code(s): return fill(lambda i:f'`BELL_N{i}` {i} rings\n\n',s)
@g
def para_codes(s): return fill(lambda i:f'{i}: rings\n\n',s)
@g
def para_bold(s): return fill(lambda i:f'**BELL_N{i}**\n\nrings\n\n',s)
@g
def dl_comp(s): return fill(lambda i:f'<Member name="BELL_N{i}" value="{i}">rings</Member>\n',s)
@g
def dl_comp2(s): return fill(lambda i:f'<Bell name="BELL_N{i}" value={{{i}}} />\n',s)
@g
def compnest(s): return nest('<A>\n\n','</A>\n\n',s)
@g
def compnest60(s): return fill(nest('<A>\n','</A>\n',540),s)
@g
def compattr(s): return '<A '+fill(lambda i:f'b{i}="c" ',s)+'/>\n'
@g
def compattrbrace(s): return '<A b={'+nest('{','}',s)+'} />\n'
@g
def compmix(s): return fill('<A><B></A></B>\n',s)
@g
def compunclosed_text(s): return fill('<A>\ntext\n\n',s)
@g
def jsximportcomp(s): return fill(lambda i:f'import A{i} from "./a{i}.mdx"\n\n<A{i} />\n\n',s)
@g
def admonitions(s): return fill(':::note\ntext\n:::\n\n',s)
@g
def admonest(s): return nest(':::note\n',':::\n',s)
@g
def platform_if(s): return fill('<!-- if ios -->\ntext\n<!-- endif -->\n',s)
@g
def platform_open(s): return fill('<!-- if ios -->\n',s)
@g
def platform_heads(s): return fill(lambda i:['## iOS\n\n','## Android\n\n','## Web\n\n'][i%3]+'BELL_A = 1\n\n',s)
@g
def disable(s): return fill('<!-- driftmark-disable value-conflict -->\n',s)
@g
def disable_next(s): return fill('<!-- driftmark-disable-next-line value-conflict -- x -->\n\n',s)
@g
def disable_enable(s): return fill('<!-- driftmark-disable -->\n<!-- driftmark-enable -->\n',s)
G['front_yaml']=lambda s:('RAW','---\n'+fill(lambda i:f'k{i}: v\n',s)+'---\n')
G['front_unclosed']=lambda s:('RAW','---\n'+fill(lambda i:f'k{i}: v\n',s))
G['front_flow']=lambda s:('RAW','---\na: '+fill('[',s)+'\n---\n')
G['front_flow2']=lambda s:('RAW','---\na: '+nest('[',']',s)+'\n---\n')
G['front_flow3']=lambda s:('RAW','---\na: '+fill('{a: ',s)+'\n---\n')
G['front_seq']=lambda s:('RAW','---\na: '+fill('- ',s)+'\n---\n')
G['front_q']=lambda s:('RAW','---\n'+fill('? ',s)+'\n---\n')
G['front_alias']=lambda s:('RAW','---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n'+fill(lambda i:f'a{i+1}: &a{i+1} [*a{i},*a{i},*a{i},*a{i},*a{i},*a{i},*a{i},*a{i}]\n',s)+'---\n')
G['front_samekey']=lambda s:('RAW','---\n'+fill('k: v\n',s)+'---\n')
G['front_str']=lambda s:('RAW','---\na: "'+fill('x\n',s)+'\n---\n')
G['front_anchors']=lambda s:('RAW','---\n'+fill(lambda i:f'- &a{i} x\n',s)+'---\n')
def cell(name,unit,tail=''):
    G['cell_'+name]=lambda s:'| Name | Value | Description |\n|---|---|---|\n| A_B | 1 | '+fill(unit,s)+tail+' |\n| A_C | 2 | x |\n'
    G['val_'+name]=lambda s:'| Name | Value | Description |\n|---|---|---|\n| A_B | '+fill(unit,s)+tail+' | x |\n| A_C | 2 | x |\n'
    G['cells_'+name]=lambda s:'| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:f'| A_N{i} | {i} | '+fill(unit,3800)+tail+' |\n',s)
    G['nam_'+name]=lambda s:'| Name | Value | Description |\n|---|---|---|\n| '+fill(unit,s)+tail+' | 1 | x |\n| A_C | 2 | x |\n'
for n,u in dict(parens='(',parensclose=')',brackets='[',links='[a](b) ',linksopen='[a](',ticks='` ',ticks2='`',stars='*',bold='**a** ',under='_',digits='9',minus='-',plus='1+',shift='1<<',br='<br>',ents='&amp;',tags='<b>',opentag='<b ',words='bell ',camel='bellRing',under2='bell_',cjk='铃',quotes='"',apos="'",slashes='/',comma='1,',or_='1|',orx='1 \\| ',dots='.',hex='0x',braces='{',comment='<!-- ',imgs='![a](b)',numbers='17 ',ms='17 ms ',nots='not ',at='@',semi='; ',eq='= ',colon=': ',tilde='~',dollars='$',pct='%d ',spaces=' ',apis='`ringBell()` ',url='http://a.b/ ').items(): cell(n,u)
G['val_nest']=lambda s:'| Name | Value |\n|---|---|\n| A_B | '+nest('(',')',s,'1')+' |\n'
G['val_neg']=lambda s:'| Name | Value |\n|---|---|\n| A_B | '+fill('-',s)+'1 |\n'
G['val_tilde']=lambda s:'| Name | Value |\n|---|---|\n| A_B | '+fill('~',s)+'1 |\n'
G['val_shiftbig']=lambda s:'| Name | Value |\n|---|---|\n'+fill(lambda i:f'| A_B{i} | 1 << 2000 |\n',s)
G['broken_delims']=lambda s:fill('| Name | Value |\n|---|\n| A | 1 |\n\n',s)
G['broken_rows']=lambda s:'| Name | Value |\n|---|---|\n'+fill('| A_B | 1 | x | y |\n',s)
G['broken_nodelim']=lambda s:fill('| Name | Value |\n| A_B | 1 |\n',s)
G['broken_nodelim_blank']=lambda s:fill('| Name | Value |\n\n| A_B | 1 |\n\n',s)
G['tables_delims']=lambda s:fill('|-|\n',s)
G['tables_delims2']=lambda s:fill('a|b\n-|-\n',s)
G['para_delims']=lambda s:fill('a\n',s//2)+'|a|\n|-|\n|b|\n'+fill('a\n',s//2)
G['para_huge']=lambda s:fill('bell ring\n',s)
G['para_huge_tables']=lambda s:fill(lambda i:'a | b\n' ,s)
G['lines_long_pipes']=lambda s:fill('a | '*1000+'\n',s)
G['delims_61']=lambda s:fill('|-'*61+'|\n',s)
G['delims_hd']=lambda s:fill('|a'*61+'|\n'+'|-'*61+'|\n',s)
G['html_block_types']=lambda s:fill('<script>\n',s)
G['html_pre']=lambda s:fill('<pre>\n',s)
G['html_textarea']=lambda s:fill('<textarea>\n',s)
G['html_style_inline']=lambda s:fill('a <style>',s)
G['html_h']=lambda s:fill('<h2>A</h2>\n',s)
G['html_h_nest']=lambda s:nest('<h2>','</h2>',s)
G['html_li']=lambda s:fill('<li>A_B: 1</li>\n',s)
G['html_ul']=lambda s:fill('<ul><li>A_B: 1</li></ul>\n',s)
G['html_td']=lambda s:fill('<td>\n',s)
G['html_tr_p']=lambda s:fill('a <tr><td>\n\n',s)
G['html_quote_attr']=lambda s:fill('<table a="',s)
G['html_table_in_para']=lambda s:fill('a <table><tr><td>x</td></tr></table>\n\n',s)
G['html_table_list']=lambda s:fill('- <table><tr><td>x</td></tr></table>\n',s)
G['html_table_blank']=lambda s:'<table>\n'+fill('<tr>\n\n<td>A_B</td>\n\n<td>1</td>\n\n</tr>\n\n',s)+'</table>'
G['unclosed_p']=lambda s:fill('<p>a\n',s)
G['flat_codes']=lambda s:fill(lambda i:f'{1000+i} rings\n',s)
G['flat_codes2']=lambda s:fill(lambda i:f'{1000+i}\n\nrings\n\n',s)
G['codes_head']=lambda s:fill(lambda i:f'## {1000+i}\n\nThe bell rings.\n\n',s)
G['codes_head_desc']=lambda s:fill(lambda i:f'## Error {1000+i}\n\n**Description**: x\n\n**Cause**: y\n\n',s)
G['names_para']=lambda s:'The values are '+fill(lambda i:f'`BELL_N{i}`, ',s)+'and so on.\n'
G['names_bullets']=lambda s:fill(lambda i:f'- `BELL_N{i}`\n',s)
G['allowed']=lambda s:fill(lambda i:f'Possible values: `a{i}`, `b{i}`.\n\n',s)
G['allowed_cell']=lambda s:'| Field | Type | Description |\n|---|---|---|\n'+fill(lambda i:f'| f{i} | int | 0: off; 1: on; 2: loud |\n',s)
G['allowed_cell_one']=lambda s:'| Field | Type | Description |\n|---|---|---|\n| f | int | '+fill(lambda i:f'{i}: off; ',s)+'|\n'
G['allowed_cell_br']=lambda s:'| Field | Type | Description |\n|---|---|---|\n| f | int | '+fill(lambda i:f'{i}: off<br>',s)+'|\n'
G['group_cols']=lambda s:'| iOS | Android | Web | Description |\n|---|---|---|---|\n'+fill(lambda i:f'| BellA{i} | BELL_A{i} | bellA{i} | {i} |\n',s)
G['default_col']=lambda s:'| Name | Type | Default |\n|---|---|---|\n'+fill(lambda i:f'| a{i} | int | {i} |\n',s)
G['links_table']=lambda s:'| Name | Value |\n|---|---|\n'+fill(lambda i:f'| [BELL_N{i}](#bell{i}) | {i} |\n',s)
G['headings_long']=lambda s:'# '+fill('bell ',s)+'\n'
G['heading_id']=lambda s:fill('## A {#a}\n\n',s)
G['soup']=lambda s:(random.seed(7),''.join(random.choice(['<table>','</table>','<tr>','<td>','</td>','<dl>','</dl>','<dd>','<dt>','a','\n','\n\n','|','`','```\n','<A b={','>','{','}','"','[','](','- ','# ','<!--','-->']) for _ in range(s//4)))[1]
G['soup_jsx']=lambda s:(random.seed(8),''.join(random.choice(['<A>','</A>','<B c="','<B c={','/>','>','{','}','"','{/*','*/}','\n','a','<>','</>']) for _ in range(s//3)))[1]
G['soup_code']=lambda s:(random.seed(9),'```c\n'+''.join(random.choice(['enum ','A','{','}','=','1',',',';','(',')','/*','*/','//','\n','"',"'",'#define ','[',']','@','case ']) for _ in range(s//3))+'\n```\n')[1]
G['soup_codejs']=lambda s:(random.seed(9),'```ts\n'+''.join(random.choice(['enum ','A','{','}','=','1',',',';','(',')','/*','*/','//','\n','"',"'",'const ','export ','[',']','`','|','type ',':']) for _ in range(s//3))+'\n```\n')[1]
G['soup_ctl']=lambda s:(random.seed(10),''.join(chr(random.choice(list(range(1,256))+list(range(0x2000,0x2070)))) for _ in range(s//2)))[1]
G['soup_cell']=lambda s:(random.seed(11),'| Name | Value | Description |\n|---|---|---|\n'+''.join('| A_%d | %d | %s |\n'%(i,i,''.join(random.choice(['not ','5 ms ','`a` ','[b](c) ','(', ')','*','铃','。','，','"','bell ','ring ','<br>','{x}','%d','&lt;']) for _ in range(30))) for i in range(s//130)))[1]

G['html_oneline_members']=lambda s:'<table><tr><th>Name</th><th>Value</th><th>Description</th></tr>'+fill(lambda i:f'<tr><td>BELL_N{i}</td><td>{i}</td><td>rings {i}</td></tr>',s)+'</table>\n'
G['html_oneline_many']=lambda s:fill(lambda i:f'<table><tr><th>Name</th><th>Value</th></tr><tr><td>BELL_N{i}</td><td>{i}</td></tr><tr><td>BELL_M{i}</td><td>{i+1}</td></tr></table>',s)+'\n'
G['fence_oneline']=lambda s:'```c\nenum BellState { '+fill(lambda i:f'BELL_N{i} = {i}, ',s)+'};\n```\n'
G['comp_oneline']=lambda s:fill(lambda i:f'<Member name="BELL_N{i}" value="{i}">rings</Member>',s)+'\n'
G['names_oneline']=lambda s:fill(lambda i:f'`BELL_N{i}` = {i}, ',s)+'\n'
G['disable_many_rules']=lambda s:fill(lambda i:f'<!-- driftmark-disable value-conflict naming-prefix group-text -->\n| A | 1 |\n<!-- driftmark-enable value-conflict -->\n',s)
G['disable_unknown']=lambda s:fill(lambda i:f'<!-- driftmark-disable rule{i} -->\n',s)
G['disable_longlist']=lambda s:'<!-- driftmark-disable '+fill(lambda i:f'rule{i} ',s)+'-->\n'
G['enumdesc']=lambda s:'## BellState\n\n'+fill('The bell rings. ',s)+'\n\n| Name | Value |\n|---|---|\n| A_B | 1 |\n'
G['enumdesc_paras']=lambda s:'## BellState\n\n'+fill('The bell rings.\n\n',s)+'\n\n| Name | Value |\n|---|---|\n| A_B | 1 |\n'
G['words_random']=lambda s:(random.seed(3),'| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:'| '+'_'.join(''.join(random.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ') for _ in range(random.randint(5,9))) for _ in range(3))+f' | {i} | '+' '.join(''.join(random.choice('abcdefghijklmnopqrstuvwxyz') for _ in range(random.randint(3,9))) for _ in range(6))+' |\n',s))[1]
G['deep_path_head']=lambda s:fill(lambda i:'#'*(i%6+1)+f' BellState{i}\n\n- `BELL_A`: {i}\n- `BELL_B`: {i+1}\n\n',s)
G['slips']=lambda s:(random.seed(4),'| Name | Value |\n|---|---|\n'+fill(lambda i:'| '+''.join(random.choice('AB') for _ in range(9))+'_'+''.join(random.choice('AB') for _ in range(9))+f' | {i} |\n',s))[1]
G['values_neg_runs']=lambda s:'| Name | Value |\n|---|---|\n'+fill(lambda i:f'| A_{chr(65+i%26)}{chr(65+i//26%26)}{chr(65+i//676%26)} | {(i*7919)%100003} |\n',s)
G['desc_copied']=lambda s:'| Name | Value | Description |\n|---|---|---|\n'+fill(lambda i:f'| A_{chr(65+i%26)}{chr(65+i//26%26)}{chr(65+i//676%26)} | {i} | The {["bell","lamp","door"][i%3]} of the tower {["rings","shines","opens"][i%3]} for {i%50} ms and is not shut. |\n',s)


def page(make, size):
    """The bytes of a page; front matter stands before the heading."""
    made = make(size)
    text = made[1] + HEAD + TAIL if isinstance(made, tuple) else HEAD + made + TAIL
    return text.encode()


def run(program, command, path):
    """Seconds, megabytes and how a run ended; a signal is negative."""
    child = os.fork()
    if child == 0:
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
        os.chdir(os.path.dirname(path))
        os.execv(program, [program, command, os.path.basename(path)])
    _, status, usage = os.wait4(child, 0)
    end = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, end


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("kinds", nargs="*")
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--megabytes", type=float, default=200)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    failures, worst = 0, []
    with tempfile.TemporaryDirectory() as folder:
        for kind in options.kinds or G:
            for size in (100_000, 950_000):
                path = os.path.join(folder, f"{kind}-{size // 1000}.mdx")
                with open(path, "wb") as file:
                    file.write(page(G[kind], size))
                for command in ("facts", "check"):
                    seconds, megabytes, end = run(program, command, path)
                    worst.append((seconds, megabytes, kind, size, command))
                    if seconds > options.seconds or megabytes > options.megabytes or not 0 <= end <= 2:
                        failures += 1
                        print(f"{kind} {size} {command}: {seconds:.2f} s, {megabytes:.0f} MB, {end}", flush=True)
                os.remove(path)
    print(f"{len(worst)} runs, {failures} over the bounds; slowest {max(worst)[0]:.2f} s, "
          f"largest {max(entry[1] for entry in worst):.0f} MB")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
