import"../chunks/common-PtOLj_9M.js";import"lit";import"../chunks/clip-player-CsV8GVvt.js";import"../chunks/player-D4wV6LlZ.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Cjld48A5.js";
