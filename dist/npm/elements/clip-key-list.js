import"../chunks/common-bTRGkS7w.js";import"lit";import"../chunks/clip-player-CgzCJaGa.js";import"../chunks/player-CSpGvMvV.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DKB7j3Tr.js";
