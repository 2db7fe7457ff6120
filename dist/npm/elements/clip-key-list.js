import"../chunks/common-D7_R5ro-.js";import"lit";import"../chunks/clip-player-BN5jNja9.js";import"../chunks/player-BDF3V-tI.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DB_lF7hv.js";
