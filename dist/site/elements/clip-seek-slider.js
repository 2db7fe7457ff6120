export{h as ClipSeekSlider}from"../chunks/clip-controls-e0XEo_5G.js";import"../chunks/clip-player-C3ICwgHZ.js";import"../chunks/words-vlzdIe0Q.js";
