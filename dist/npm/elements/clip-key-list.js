import"../chunks/common-B1theyDs.js";import"lit";import"../chunks/clip-player-Bwa6w4lQ.js";import"../chunks/player-CiPz4zwj.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BUQpN_jC.js";
