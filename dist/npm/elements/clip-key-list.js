import"../chunks/common-DXZ4fHfu.js";import"lit";import"../chunks/clip-player-BrjS6LjV.js";import"../chunks/player-BwSHr3Ys.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DokUZQUW.js";
