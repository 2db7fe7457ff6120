import"../chunks/common-C7Wi3ivc.js";import"lit";import"../chunks/clip-player-BA_1oYmV.js";import"../chunks/player-CcPSZUVR.js";export{C as ClipKeyList}from"../chunks/clip-key-help-D-zgqteJ.js";
