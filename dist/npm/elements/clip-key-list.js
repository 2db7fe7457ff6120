import"../chunks/common-5t0VwE0T.js";import"lit";import"../chunks/clip-player-iK_2ICTG.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DdM8MdDt.js";
