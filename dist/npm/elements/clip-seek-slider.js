import"../chunks/common-bTRGkS7w.js";import"lit";import"../chunks/clip-player-CgzCJaGa.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-B1FkhSor.js";import"../chunks/player-CSpGvMvV.js";
