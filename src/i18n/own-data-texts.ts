import type { Language } from '../domain/language.ts'

/** The texts about files of the reader's own: they come with the first such file, not with the page. Counts are of figures. */
export interface OwnDataTexts {
  readonly counts: (counts: { readonly added: number; readonly changed: number; readonly removed: number }) => string
  readonly onlyYou: (count: number) => string
  /** Why files last no longer than the visit, or cannot be read. */
  readonly problems: Readonly<Record<'forbidden' | 'full', string>>
  readonly damaged: (count: number) => string
  readonly removed: (names: readonly string[]) => string
  readonly undo: string
  readonly remove: (name: string) => string
  readonly back: string
  /** What becomes of a link to the dashboard. */
  readonly link: string
  /** Why a chart cannot be updating. */
  readonly frozenOnly: string
}

const en: OwnDataTexts = {
  counts: ({ added, changed, removed }) =>
    listed(
      [
        added > 0 && `${added.toLocaleString('en')} ${added === 1 ? 'figure' : 'figures'} added`,
        changed > 0 && `${changed.toLocaleString('en')} changed`,
        removed > 0 && `${removed.toLocaleString('en')} removed`,
      ],
      'no figure is new or different',
    ),
  onlyYou: (count) => `Only you see ${count === 1 ? 'it' : 'them'}: nothing leaves this browser.`,
  problems: {
    forbidden: 'This browser does not let the page keep files, so what you loaded lasts until you close or reload the page.',
    full: 'There is no room left in this browser’s storage, so what you loaded last stays only until you close or reload the page. Removing a file makes room.',
  },
  damaged: (count) => (count === 1 ? 'A file kept in this browser cannot be read and is not shown; please load it again.' : 'Files kept in this browser cannot be read and are not shown; please load them again.'),
  removed: (names) => `${names.join(', ')} ${names.length === 1 ? 'was' : 'were'} taken out of what is shown.`,
  undo: 'Undo',
  remove: (name) => `Remove ${name}`,
  back: 'Back to the curated data',
  link: 'A link to Inflow cannot carry your file: whoever opens it sees the curated data.',
  frozenOnly: 'Some of these figures are from your own file, which only this browser has. The chart can therefore only be shared frozen, with its figures inside; an updating one would show the curated data.',
}

const vi: OwnDataTexts = {
  counts: ({ added, changed, removed }) =>
    listed(
      [added > 0 && `thêm ${added.toLocaleString('vi')} số liệu`, changed > 0 && `sửa ${changed.toLocaleString('vi')}`, removed > 0 && `bỏ ${removed.toLocaleString('vi')}`],
      'không có số liệu nào mới hoặc khác',
    ),
  onlyYou: () => 'Chỉ mình bạn nhìn thấy: không có gì rời khỏi trình duyệt này.',
  problems: {
    forbidden: 'Trình duyệt này không cho trang lưu tệp, nên dữ liệu bạn đã tải vào chỉ còn đến khi bạn đóng hoặc tải lại trang.',
    full: 'Bộ nhớ của trình duyệt đã đầy, nên tệp tải vào sau cùng chỉ còn đến khi bạn đóng hoặc tải lại trang. Hãy gỡ bớt một tệp để có chỗ.',
  },
  damaged: () => 'Có tệp lưu trong trình duyệt này không đọc được nên không hiển thị; vui lòng tải lại tệp đó.',
  removed: (names) => `Đã gỡ ${names.join(', ')} khỏi phần hiển thị.`,
  undo: 'Hoàn tác',
  remove: (name) => `Gỡ ${name}`,
  back: 'Trở về dữ liệu đã biên tập',
  link: 'Đường liên kết tới Inflow không mang theo tệp của bạn: người mở sẽ thấy dữ liệu đã biên tập.',
  frozenOnly: 'Một số số liệu ở đây lấy từ tệp của bạn, chỉ có trong trình duyệt này. Vì vậy biểu đồ chỉ có thể chia sẻ ở dạng giữ nguyên, kèm số liệu bên trong; dạng cập nhật sẽ hiện dữ liệu đã biên tập.',
}

const ko: OwnDataTexts = {
  counts: ({ added, changed, removed }) =>
    listed(
      [added > 0 && `수치 ${added.toLocaleString('ko')}개 추가`, changed > 0 && `${changed.toLocaleString('ko')}개 변경`, removed > 0 && `${removed.toLocaleString('ko')}개 삭제`],
      '새롭거나 다른 수치 없음',
    ),
  onlyYou: () => '나에게만 보이며, 이 브라우저 밖으로 나가지 않습니다.',
  problems: {
    forbidden: '이 브라우저는 페이지가 파일을 보관하도록 허용하지 않습니다. 불러온 내용은 페이지를 닫거나 새로 고치면 사라집니다.',
    full: '브라우저 저장 공간이 가득 찼습니다. 마지막에 불러온 내용은 페이지를 닫거나 새로 고치면 사라집니다. 다른 파일을 제거하면 공간이 생깁니다.',
  },
  damaged: () => '이 브라우저에 보관된 파일 가운데 읽을 수 없는 것이 있어 표시하지 않습니다. 다시 불러와 주세요.',
  removed: (names) => `화면에서 뺀 파일: ${names.join(', ')}`,
  undo: '실행 취소',
  remove: (name) => `${name} 제거`,
  back: '검수된 데이터로 돌아가기',
  link: 'Inflow 링크에는 내 파일이 담기지 않습니다. 링크를 여는 사람은 검수된 데이터를 보게 됩니다.',
  frozenOnly: '여기 수치 중 일부는 이 브라우저에만 있는 내 파일에서 나왔습니다. 그래서 차트는 수치를 담아 고정한 형태로만 공유할 수 있습니다. 자동 갱신 차트에는 검수된 데이터가 표시됩니다.',
}

export const OWN_DATA_TEXTS: Readonly<Record<Language, OwnDataTexts>> = { en, vi, ko }

function listed(parts: readonly (string | false)[], none: string): string {
  return parts.filter((part) => part !== false).join(', ') || none
}
