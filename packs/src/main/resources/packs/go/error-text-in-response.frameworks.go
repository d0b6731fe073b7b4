package web

import (
	"net/http"

	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func loadEcho(c echo.Context) error {
	order, err := find(c.Param("id"))
	if err != nil {
		// ruleid: go.error-text-in-response
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": err.Error()})
	}
	return c.JSON(http.StatusOK, order)
}

func bindEcho(c echo.Context) error {
	var order Order
	if err := c.Bind(&order); err != nil {
		// ok: go.error-text-in-response
		return c.JSON(http.StatusBadRequest, echo.Map{"error": err.Error()})
	}
	return c.JSON(http.StatusOK, order)
}

func loadFiber(c *fiber.Ctx) error {
	order, err := find(c.Params("id"))
	if err != nil {
		// ruleid: go.error-text-in-response
		return c.Status(500).SendString(err.Error())
	}
	// ok: go.error-text-in-response
	return c.SendString(order)
}
