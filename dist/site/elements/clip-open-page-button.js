export{f as ClipOpenPageButton}from"../chunks/clip-controls-e0XEo_5G.js";import"../chunks/clip-player-C3ICwgHZ.js";import"../chunks/shared-iIjhJ5SS.js";import"../chunks/words-vlzdIe0Q.js";
