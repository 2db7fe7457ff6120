import"../chunks/common-VJ0FBH90.js";import"lit";import"../chunks/clip-player-Cq64RaeM.js";import"../chunks/player-CwazmAxR.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CQhTAilw.js";
